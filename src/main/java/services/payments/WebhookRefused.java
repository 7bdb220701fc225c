package services.payments;

import domain.shared.DomainException;

/** What was posted to us is not a gateway's word. */
public final class WebhookRefused extends DomainException {

    public WebhookRefused(String code, String sentence) {
        super(code, sentence);
    }
}
