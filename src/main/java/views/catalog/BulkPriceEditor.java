package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import domain.catalog.BulkPrice;
import domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import views.components.Texts;

/** Prices for those who buy more, a line each. */
final class BulkPriceEditor extends Composite<Div> {

    private record Line(IntegerField from, BigDecimalField price) {}

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    BulkPriceEditor(List<BulkPrice> tiers) {
        tiers.forEach(this::add);
        getContent().addClassName("stack");
        getContent().add(rows, new Button(Texts.of("catalog.bulk-prices.add"), _ -> add(null)));
    }

    /** Lines left empty are no prices. */
    List<BulkPrice> prices(Currency currency) {
        return lines.stream().flatMap(line -> price(line, currency)).toList();
    }

    private void add(@Nullable BulkPrice tier) {
        var from = new IntegerField(Texts.of("catalog.bulk-prices.from"));
        var price = new BigDecimalField(Texts.of("catalog.bulk-prices.each"));
        if (tier != null) {
            from.setValue(tier.from());
            price.setValue(tier.price().amount());
        }
        var line = new Line(from, price);
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.of("common.remove"));
        var row = new Div(from, price, remove);
        row.addClassName("line-of-fields");
        remove.addClickListener(
                _ -> {
                    lines.remove(line);
                    rows.remove(row);
                });
        lines.add(line);
        rows.add(row);
    }

    private static Stream<BulkPrice> price(Line line, Currency currency) {
        return Optional.ofNullable(line.from().getValue())
                .flatMap(
                        from ->
                                Optional.ofNullable(line.price().getValue())
                                        .map(
                                                price ->
                                                        new BulkPrice(
                                                                from, Money.of(price, currency))))
                .stream();
    }
}
