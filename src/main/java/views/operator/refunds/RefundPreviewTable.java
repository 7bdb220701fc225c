package views.operator.refunds;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import services.refunds.RefundPreview;
import views.components.Formats;
import views.components.Texts;

/** What of which line would go back, before anything happens. */
final class RefundPreviewTable extends Composite<Div> {

    private final Paragraph sentence = new Paragraph();
    private final Grid<RefundPreview.Part> grid = new Grid<>();
    private Currency currency = Currency.getInstance("EUR");

    RefundPreviewTable() {
        grid.addColumn(RefundPreview.Part::title)
                .setHeader(Texts.of("aftersales.thing"))
                .setTooltipGenerator(RefundPreview.Part::seller)
                .setFlexGrow(3);
        amount("aftersales.refund.item", RefundPreview.Part::item);
        amount("aftersales.refund.sent", RefundPreview.Part::shipping);
        amount("aftersales.refund.tax", RefundPreview.Part::tax);
        amount("aftersales.refund.total", RefundPreview.Part::total);
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        sentence.getElement().setAttribute("aria-live", "polite");
        getContent().add(sentence, grid);
    }

    void show(Optional<RefundPreview> preview) {
        preview.ifPresent(found -> currency = Currency.getInstance(found.currency()));
        sentence.setText(
                preview.map(
                                found ->
                                        Texts.of(
                                                "aftersales.refund.preview",
                                                money(found.total()),
                                                money(found.refundable())))
                        .orElseGet(() -> Texts.of("aftersales.refund.choose")));
        grid.setItems(preview.map(RefundPreview::parts).orElse(List.of()));
    }

    void refuse(String why) {
        sentence.setText(why);
        grid.setItems(List.of());
    }

    private void amount(String key, SerializableFunction<RefundPreview.Part, Long> of) {
        grid.addColumn(part -> money(of.apply(part)))
                .setHeader(Texts.of(key))
                .setTextAlign(ColumnTextAlign.END);
    }

    private String money(long minorUnits) {
        return Formats.money(new Money(minorUnits, currency));
    }
}
