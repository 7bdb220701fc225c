package bench;

/**
 * One line of the benchmark's table.
 *
 * @param what as the issue names it
 * @param target what it should at least reach, in words
 * @param measured with unit
 * @param reached whether the target was reached
 */
record Measurement(String what, String target, String measured, boolean reached) {}
