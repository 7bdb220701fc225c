package services.imports.sources;

/**
 * How much a source may be, so that a small upload cannot fill memory, disk or a day.
 *
 * @param files in a folder or archive
 * @param bytes of one file after decompression
 * @param ratio of decompressed to compressed bytes; tables compress 3 to 40 times
 */
record Limits(int files, long bytes, int ratio) {

    /** Below this a ratio says nothing: ten kilobytes of equal rows are no bomb. */
    static final long RATIO_COUNTS_FROM_BYTES = 32L * 1024 * 1024;

    static final Limits USUAL = new Limits(500, 20L * 1024 * 1024 * 1024, 250);
}
