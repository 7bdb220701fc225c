package services.imports.records;

/**
 * Which line each of very many keys stands on, in sixteen bytes a key.
 *
 * <p>It keeps a 64-bit hash in place of the key, so that millions of rows fit a small heap. Two
 * different keys with one hash are to be expected once in tens of thousands of files with ten
 * million rows; the second would be taken for a repetition and refused with the line of the first.
 */
public final class KeyLines {

    private static final long NO_KEY = 0;

    private long[] hashes = new long[1 << 10];
    private long[] lines = new long[1 << 10];
    private int size;

    /** The line kept for the key, or 0. */
    public long lineOf(String key) {
        return lines[slot(hash(key))];
    }

    /** Keeps the line unless the key has one already; returns the line that is kept. */
    public long first(String key, long line) {
        var hash = hash(key);
        var slot = slot(hash);
        if (hashes[slot] == hash) {
            return lines[slot];
        }
        put(slot, hash, line);
        return line;
    }

    /** Keeps the line whatever was kept before. */
    public void last(String key, long line) {
        var hash = hash(key);
        var slot = slot(hash);
        if (hashes[slot] == hash) {
            lines[slot] = line;
        } else {
            put(slot, hash, line);
        }
    }

    private void put(int slot, long hash, long line) {
        hashes[slot] = hash;
        lines[slot] = line;
        size++;
        if (size > hashes.length / 2) {
            grow();
        }
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new long[oldLines.length * 2];
        for (var i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != NO_KEY) {
                var slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    /** Where the hash is, or the free place it belongs to. */
    private int slot(long hash) {
        var mask = hashes.length - 1;
        var slot = (int) (hash >>> 20) & mask;
        while (hashes[slot] != NO_KEY && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(String key) {
        var hash = 0x9E3779B97F4A7C15L;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 32;
        }
        return hash == NO_KEY ? 1 : hash;
    }
}
