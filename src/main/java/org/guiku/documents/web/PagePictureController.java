package org.guiku.documents.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Documents;
import org.guiku.documents.PagePictures;
import org.guiku.documents.PagePictures.Picture;
import org.guiku.documents.Reading;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Pages as pictures, for documents that a browser cannot draw. */
@RestController
class PagePictureController {

  private static final String SVG = "image/svg+xml";

  private final Documents documents;
  private final PagePictures pictures;

  PagePictureController(Documents documents, PagePictures pictures) {
    this.documents = documents;
    this.pictures = pictures;
  }

  /** Who may no longer read a document is not shown it by a cache: each use asks here first. */
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = SVG, schema = @Schema(type = "string")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))
      })
  @Open
  @GetMapping("/api/v1/documents/{id}/pages/{number}/picture")
  ResponseEntity<byte[]> picture(
      @PathVariable String id, @PathVariable int number, Viewer viewer, WebRequest request)
      throws IOException {
    Document document = documents.named(id, viewer);
    return switch (Drawing.of(document)) {
      case LETTERS -> answer(letters(document, number));
      case IMAGE -> image(document, number, request);
      case ORIGINAL, NONE -> throw new Refused(404, "NO_PICTURE");
    };
  }

  /** The text of a page alone, to lie unseen above its picture. */
  @Open
  @GetMapping("/documents/{id}/pages/{number}/letters")
  ResponseEntity<byte[]> letters(@PathVariable String id, @PathVariable int number, Viewer viewer) {
    return answer(letters(documents.named(id, viewer), number));
  }

  private Picture letters(Document document, int number) {
    Reading reading =
        documents.reading(document.id()).orElseThrow(() -> new Refused(404, "NO_PICTURE"));
    String svg = PageLetters.svg(reading, page(reading.pages(), number));
    return new Picture(SVG, svg.getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<byte[]> image(Document document, int number, WebRequest request)
      throws IOException {
    page(documents.reading(document.id()).map(Reading::pages).orElse(List.of()), number);
    String tag = document.blob().sha256() + "-" + number;
    if (request.checkNotModified('"' + tag + '"')) {
      return headed(304, tag).build();
    }
    Picture picture = pictures.draw(document, number);
    return headed(200, tag)
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .body(picture.bytes());
  }

  private static DocumentPage page(List<DocumentPage> pages, int number) {
    if (number < 1 || number > pages.size()) {
      throw new Refused(404, "NOT_FOUND");
    }
    return pages.get(number - 1);
  }

  private static ResponseEntity<byte[]> answer(Picture picture) {
    return headed(200, DigestUtils.md5DigestAsHex(picture.bytes()))
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .body(picture.bytes());
  }

  private static ResponseEntity.BodyBuilder headed(int status, String tag) {
    return ResponseEntity.status(status)
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
  }
}
