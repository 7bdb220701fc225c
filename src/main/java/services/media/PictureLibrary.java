package services.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import services.storage.FileStore;

/**
 * Keeps pictures by what is in them. Asks for no permission: other use cases, which do, keep
 * through it, and whoever knows a key may see the picture.
 */
@Component
public class PictureLibrary {

    private static final Pattern FILE_NAME =
            Pattern.compile("[0-9a-f]{64}-(large|medium|small)\\.jpg");

    private final ImageWorkshop workshop;
    private final FileStore files;

    PictureLibrary(ImageWorkshop workshop, FileStore files) {
        this.workshop = workshop;
        this.files = files;
    }

    /**
     * Prepares and keeps a picture. Takes up to a few seconds and waits when many come at once, so
     * it is called outside transactions.
     *
     * @throws PictureRefused when it is none we can show
     */
    public StoredPicture keep(byte[] source) {
        var prepared = workshop.prepare(source);
        var key = sha256(source);
        try {
            for (var size : PictureSize.values()) {
                var content = prepared.files().get(size);
                files.put(
                        storageKey(size.fileNameOf(key)),
                        new ByteArrayInputStream(Objects.requireNonNull(content)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Picture " + key + " was not kept", failure);
        }
        return new StoredPicture(key, prepared.width(), prepared.height());
    }

    /**
     * The JPEG file of that name; empty when there is none or it is no name we give.
     *
     * @param fileName {@code <key>-<size>.jpg}
     */
    public Optional<byte[]> read(String fileName) {
        if (!FILE_NAME.matcher(fileName).matches()) {
            return Optional.empty();
        }
        try {
            var found = files.open(storageKey(fileName));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (var content = found.get()) {
                return Optional.of(content.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Picture " + fileName + " was not read", failure);
        }
    }

    /** Spread over folders, since no folder likes a million files. */
    private static String storageKey(String fileName) {
        return "images/%s/%s".formatted(fileName.substring(0, 2), fileName);
    }

    private static String sha256(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
