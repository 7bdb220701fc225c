package domain.sellers;

import java.util.Map;

/**
 * What is known about a seller when its checklist is computed.
 *
 * @param documents by requirement key the best standing among the files uploaded for it
 * @param products how many it has submitted or offers
 */
public record OnboardingFacts(
        SellerStatus status,
        boolean termsAccepted,
        boolean profileComplete,
        boolean addressComplete,
        boolean bankAccountGiven,
        Map<String, DocumentStatus> documents,
        int products) {

    public OnboardingFacts {
        documents = Map.copyOf(documents);
    }
}
