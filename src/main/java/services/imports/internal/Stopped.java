package services.imports.internal;

/** Leaves the reading of a source in the middle, because somebody cancelled the job. */
final class Stopped extends RuntimeException {

    Stopped() {
        super("cancelled", null, false, false);
    }
}
