package domain.sellers;

import domain.shared.Refused;
import java.util.Arrays;

/** The files a document may be, told by how they begin; what a file is called proves nothing. */
public enum DocumentType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private final String contentType;
    private final String extension;
    private final int[] beginning;

    DocumentType(String contentType, String extension, int... beginning) {
        this.contentType = contentType;
        this.extension = extension;
        this.beginning = beginning;
    }

    /** Refuses empty and too large files and every other type. */
    public static DocumentType of(byte[] content) {
        if (content.length == 0) {
            throw new Refused("document.empty", "This file is empty");
        }
        if (content.length > MAX_BYTES) {
            throw new Refused("document.too-large", "A document may have at most 10 MB");
        }
        return Arrays.stream(values())
                .filter(type -> type.begins(content))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        "document.type",
                                        "This file is not a PDF, JPEG or PNG, whatever it is"
                                                + " called"));
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
