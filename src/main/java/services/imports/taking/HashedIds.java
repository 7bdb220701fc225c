package services.imports.taking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our ids by names of others, in 24 to 48 bytes each, so that a million of them fit anywhere.
 *
 * <p>Names are kept as 64-bit hashes, as in {@link HashedKeys}. Good enough for a preview; what is
 * written is looked up by the whole name.
 */
final class HashedIds {

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] hashes = new long[FIRST_CAPACITY];
    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int size;

    void put(String name, UUID id) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        put(HashedKeys.hash(name), id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    @Nullable UUID get(String name) {
        var place = place(HashedKeys.hash(name));
        return hashes[place] == 0 ? null : new UUID(high[place], low[place]);
    }

    private void put(long hash, long mostSignificant, long leastSignificant) {
        var place = place(hash);
        size += hashes[place] == 0 ? 1 : 0;
        hashes[place] = hash;
        high[place] = mostSignificant;
        low[place] = leastSignificant;
    }

    /** Where the hash is, or the free place where it would be. */
    private int place(long hash) {
        var mask = hashes.length - 1;
        var place = (int) (hash & mask);
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldHigh = high;
        var oldLow = low;
        hashes = new long[oldHashes.length * 2];
        high = new long[hashes.length];
        low = new long[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(oldHashes[i], oldHigh[i], oldLow[i]);
            }
        }
    }
}
