package services.imports.taking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which keys have been seen, in 8 to 16 bytes each, so that a million of them fit anywhere.
 *
 * <p>Kept as 64-bit hashes: of a million keys two different ones collide once in thirty million
 * imports, and then a row is refused that need not be.
 */
final class HashedKeys {

    private static final int FIRST_CAPACITY = 1 << 10;

    /** Zero marks a free place; no hash is ever zero. */
    private long[] places = new long[FIRST_CAPACITY];

    private int size;

    /** False when it was there already. */
    boolean add(String key) {
        if (size * 2 >= places.length) {
            grow();
        }
        if (!put(hash(key))) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long hash) {
        var mask = places.length - 1;
        var place = (int) (hash & mask);
        while (places[place] != 0) {
            if (places[place] == hash) {
                return false;
            }
            place = (place + 1) & mask;
        }
        places[place] = hash;
        return true;
    }

    private void grow() {
        var old = places;
        places = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
    }

    /** FNV-1a over the bytes, stirred so that its low bits are good enough to be a place. */
    static long hash(String key) {
        var hash = 0xcbf29ce484222325L;
        for (var octet : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
