package views.aftersales;

import java.util.Optional;
import services.disputes.DisputeRow;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;

/** What a dispute is about, for every party alike. */
public final class DisputeFacts {

    private DisputeFacts() {}

    public static Facts of(DisputeRow row) {
        var facts =
                new Facts(Texts.of("aftersales.claim"))
                        .fact(Texts.of("aftersales.order"), row.sellerOrderNumber())
                        .fact(Texts.of("aftersales.seller"), row.sellerName())
                        .fact(Texts.of("aftersales.shopper"), row.customerName())
                        .fact(Texts.of("common.reason"), AftersalesLabels.of(row.reason()))
                        .fact(Texts.of("aftersales.claim"), row.claim())
                        .fact(Texts.of("aftersales.claimed"), Formats.money(row.amount()))
                        .fact(Texts.of("aftersales.opened-at"), Formats.dateTime(row.openedAt()))
                        .fact(
                                Texts.of("aftersales.answer-due"),
                                Formats.dateTime(row.answerDueAt()));
        Optional.ofNullable(row.awarded())
                .ifPresent(
                        awarded ->
                                facts.fact(Texts.of("aftersales.awarded"), Formats.money(awarded))
                                        .fact(Texts.of("aftersales.decision"), row.decision()));
        return facts;
    }
}
