package org.guiku.upkeep.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.For;
import org.guiku.access.Refused;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.upkeep.BackupState;
import org.guiku.upkeep.Backups;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Backups, for whoever can read the data directory. */
@RestController
@RequestMapping("/api/v1/backups")
class BackupController {

  private static final URI LATEST = URI.create("/api/v1/backups/latest");

  private final Backups backups;
  private final MessageSource messages;

  BackupController(Backups backups, MessageSource messages) {
    this.backups = backups;
    this.messages = messages;
  }

  /**
   * What is asked for.
   *
   * @param path of a folder or a ZIP, absolute, on the server's machine
   */
  record Wish(Optional<String> path) {}

  /** Why a backup failed. */
  record Failure(String code, String detail) {}

  /** How far a backup has come. */
  record View(
      String path,
      BackupState.Status status,
      Instant begun,
      long files,
      long done,
      long copied,
      long bytes,
      @JsonInclude List<String> lost,
      Optional<Failure> failure) {}

  @For(Role.ADMIN)
  @PostMapping
  ResponseEntity<View> begin(@RequestBody Wish wish, Viewer viewer, Locale locale) {
    BackupState begun = backups.begin(wish.path().orElse(""), viewer);
    return ResponseEntity.accepted().location(LATEST).body(view(begun, locale));
  }

  @For(Role.ADMIN)
  @GetMapping("/latest")
  View latest(Viewer viewer, Locale locale) {
    return backups
        .latest(viewer)
        .map(state -> view(state, locale))
        .orElseThrow(() -> new Refused(404, "NO_BACKUP"));
  }

  @For(Role.ADMIN)
  @DeleteMapping("/latest")
  ResponseEntity<Void> stop(Viewer viewer) {
    backups.stop(viewer);
    return ResponseEntity.accepted().build();
  }

  private View view(BackupState state, Locale locale) {
    return new View(
        state.path(),
        state.status(),
        state.begun(),
        state.files(),
        state.done(),
        state.copied(),
        state.bytes(),
        state.lost(),
        state.failure().map(why -> failure(why, locale)));
  }

  private Failure failure(Refused why, Locale locale) {
    String sentence =
        messages.getMessage("problem." + why.code(), why.arguments().toArray(), locale);
    return new Failure(why.code(), sentence);
  }
}
