package views.media;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import services.media.PictureLibrary;

/**
 * Pictures at {@code /media/<key>-<size>.jpg}. What is behind an address never changes, so a
 * browser need never ask again, and one that does gets no body.
 */
@RestController
class MediaFiles {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureLibrary pictures;

    MediaFiles(PictureLibrary pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/media/{fileName}")
    ResponseEntity<byte[]> picture(@PathVariable String fileName) {
        return pictures.read(fileName)
                .map(
                        content ->
                                ResponseEntity.ok()
                                        .cacheControl(FOR_EVER)
                                        .eTag(fileName)
                                        .contentType(MediaType.IMAGE_JPEG)
                                        .header("X-Content-Type-Options", "nosniff")
                                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
