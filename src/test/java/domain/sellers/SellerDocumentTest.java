package domain.sellers;

import static domain.sellers.SellerFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import domain.shared.Refused;
import domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SellerDocumentTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @Test
    void refusesAProgramThatIsCalledPdf() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3};

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> uploaded("invoice.pdf", program))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("document.type"));
    }

    @Test
    void tellsTheTypeByContentAndNeverUsesTheNameAsAPath() {
        var document = uploaded("../../etc/passwd.exe", PDF);

        assertThat(document.contentType()).isEqualTo("application/pdf");
        assertThat(document.storageKey()).startsWith("documents/").endsWith(".pdf");
        assertThat(document.storageKey()).doesNotContain("passwd");
    }

    @Test
    void takesTenMegabytesAndNotOneByteMore() {
        var most = Arrays.copyOf(PDF, DocumentType.MAX_BYTES);
        var tooMuch = Arrays.copyOf(PDF, DocumentType.MAX_BYTES + 1);

        assertThat(uploaded("a.pdf", most).sizeBytes()).isEqualTo(DocumentType.MAX_BYTES);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> uploaded("a.pdf", tooMuch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PD", "<svg onload=alert(1)>", "GIF89a"})
    void refusesEverythingElse(String content) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> uploaded("a.pdf", content.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void isDecidedOnce() {
        var document = uploaded("a.pdf", PDF);
        document.accept();

        assertThatExceptionOfType(SellerRefused.class)
                .isThrownBy(() -> document.refuse("Changed my mind"));
        assertThat(document.status()).isEqualTo(DocumentStatus.ACCEPTED);
    }

    @Test
    void isNotRefusedWithoutAReason() {
        var document = uploaded("a.pdf", PDF);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> document.refuse(" "));
        assertThat(document.status()).isEqualTo(DocumentStatus.UPLOADED);
    }

    private static SellerDocument uploaded(String name, byte[] content) {
        return SellerDocument.uploaded(
                DocumentId.next(),
                SellerFixtures.onboarding(),
                UserId.next(),
                new UploadedFile("registration", name, content),
                NOW);
    }
}
