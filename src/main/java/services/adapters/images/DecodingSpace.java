package services.adapters.images;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import services.media.ImageWorkshop;
import services.media.PictureRefused;

/**
 * Bounds how many pixels are decoded at the same time: a decoded picture takes up to eight bytes a
 * pixel, and memory ends. One picture of the largest size, or many small ones, fit in.
 */
final class DecodingSpace {

    private static final int MEGAPIXELS = (int) (ImageWorkshop.MOST_PIXELS / 1_000_000);

    /** Even the smallest pictures need a buffer and a core. */
    private static final int LEAST_SHARE = 5;

    private final Semaphore free = new Semaphore(MEGAPIXELS, true);
    private final int secondsToWait;

    DecodingSpace(int secondsToWait) {
        this.secondsToWait = secondsToWait;
    }

    /** Runs the work when there is room for it; refuses when there is none for too long. */
    <T> T with(double megapixels, Supplier<T> work) {
        var share = Math.clamp((long) Math.ceil(megapixels), LEAST_SHARE, MEGAPIXELS);
        if (!entered(share)) {
            throw new PictureRefused(
                    "picture.busy",
                    "Too many pictures are being prepared just now; try again in a minute");
        }
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    private boolean entered(int share) {
        try {
            return free.tryAcquire(share, secondsToWait, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
