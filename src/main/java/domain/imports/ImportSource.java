package domain.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A file, folder or archive on its way in: some named files, already unpacked when opened. */
public interface ImportSource {

    /** What the person called it: the file's or folder's name. */
    String name();

    /** Names of the files within, sorted, without {@code .gz}. */
    List<String> files();

    /** The file's decompressed bytes, to be closed by the caller. */
    InputStream open(String file) throws IOException;
}
