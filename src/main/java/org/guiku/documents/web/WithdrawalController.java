package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.guiku.access.For;
import org.guiku.access.ForContributors;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.documents.Bin;
import org.guiku.documents.DocumentView;
import org.guiku.documents.DocumentViews;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Withdrawing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking documents out of use, bringing them back, and removing them for good. */
@RestController
@RequestMapping("/api/v1")
class WithdrawalController {

  private final Withdrawing withdrawing;
  private final Bin bin;
  private final DocumentViews views;

  WithdrawalController(Withdrawing withdrawing, Bin bin, DocumentViews views) {
    this.views = views;
    this.withdrawing = withdrawing;
    this.bin = bin;
  }

  @ApiResponse(responseCode = "204", description = "In no list and no search any more.")
  @ApiResponse(responseCode = "403", description = "NOT_YOURS_TO_CHANGE")
  @ForContributors
  @DeleteMapping("/documents/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, Viewer viewer) {
    withdrawing.withdraw(id, viewer);
  }

  @ApiResponse(responseCode = "200", description = "In use again.", useReturnTypeSchema = true)
  @ApiResponse(responseCode = "403", description = "NOT_YOURS_TO_CHANGE")
  @ApiResponse(responseCode = "409", description = "NOT_WITHDRAWN")
  @ForContributors
  @PostMapping("/documents/{id}/restoration")
  DocumentView restore(@PathVariable String id, Viewer viewer) {
    return views.of(withdrawing.restore(id, viewer), viewer);
  }

  @ApiResponse(responseCode = "204", description = "Gone for good.")
  @ApiResponse(responseCode = "403", description = "ADMIN_WANTED")
  @For(Role.ADMIN)
  @DeleteMapping("/documents/{id}/content")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void purge(@PathVariable String id, Viewer viewer) {
    withdrawing.purge(id, viewer);
  }

  /** The withdrawn documents that the asker may bring back, the last withdrawn first. */
  @ForContributors
  @GetMapping("/bin")
  Listing<WithdrawnView> bin(PageRequest page, Viewer viewer) {
    return bin.of(viewer, page).map(it -> WithdrawnView.of(it, views.of(it.document(), viewer)));
  }
}
