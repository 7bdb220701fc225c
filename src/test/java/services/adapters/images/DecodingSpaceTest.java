package services.adapters.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import services.media.PictureRefused;

class DecodingSpaceTest {

    private final DecodingSpace space = new DecodingSpace(0);

    @Test
    void letsSmallPicturesInTogether() {
        var inner = space.<String>with(1, () -> space.with(1, () -> "both"));

        assertThat(inner).isEqualTo("both");
    }

    @Test
    void letsNothingInBesideTheLargestPicture() throws InterruptedException {
        var decoding = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var other =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        space.with(
                                                50,
                                                () -> {
                                                    decoding.countDown();
                                                    await(done);
                                                    return "";
                                                }));
        await(decoding);

        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> space.with(0.1, () -> "never"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("picture.busy"));

        done.countDown();
        other.join();
        assertThat(space.<String>with(50, () -> "room again")).isEqualTo("room again");
    }

    @Test
    void givesTheRoomBackAfterAFailure() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(
                            () ->
                                    space.with(
                                            50,
                                            () -> {
                                                throw new IllegalStateException("damaged");
                                            }));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
