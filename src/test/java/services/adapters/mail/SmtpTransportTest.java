package services.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import services.mail.MailNotAccepted;

class SmtpTransportTest {

    @Test
    void isNotConfiguredWithoutAServer() {
        assertThat(SmtpForTests.unconfigured().isConfigured()).isFalse();
    }

    @Test
    void saysWhenTheServerCannotBeReached() {
        // Nothing listens on port 1.
        var transport = SmtpForTests.to(1);

        assertThatExceptionOfType(MailNotAccepted.class)
                .isThrownBy(() -> transport.send("a@example.test", "Subject", "Text"));
    }
}
