package views.seller.products;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import domain.catalog.PriceAdjustment;
import domain.shared.DomainException;
import java.util.List;
import java.util.Optional;
import services.offers.PriceForecast;
import views.components.Formats;
import views.components.Refusals;
import views.components.Texts;

/** Asks for a percentage and shows what every price would be, before anything is changed. */
final class PriceChangeDialog extends Dialog {

    private final BigDecimalField percent = new BigDecimalField(Texts.of("catalog.bulk.percent"));
    private final Grid<PriceForecast> forecast = new Grid<>();
    private final Button apply;
    private final SerializableFunction<PriceAdjustment, List<PriceForecast>> simulation;

    PriceChangeDialog(
            SerializableFunction<PriceAdjustment, List<PriceForecast>> simulation,
            SerializableConsumer<PriceAdjustment> change) {
        this.simulation = simulation;
        apply =
                new Button(
                        Texts.of("catalog.bulk.price"),
                        _ -> {
                            change.accept(new PriceAdjustment(percent.getValue()));
                            close();
                        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(false);
        percent.setHelperText(Texts.of("catalog.bulk.percent.hint"));
        percent.setSuffixComponent(new Div("%"));
        percent.setValueChangeMode(ValueChangeMode.LAZY);
        percent.addValueChangeListener(_ -> simulate());
        forecast.addColumn(PriceForecast::sellerSku).setHeader(Texts.of("catalog.seller-sku"));
        forecast.addColumn(line -> Formats.money(line.before()))
                .setHeader(Texts.of("catalog.diff.old"))
                .setTextAlign(ColumnTextAlign.END);
        forecast.addColumn(line -> Optional.ofNullable(line.after()).map(Formats::money).orElse(""))
                .setHeader(Texts.of("catalog.diff.new"))
                .setTextAlign(ColumnTextAlign.END);
        forecast.addColumn(PriceChangeDialog::remark)
                .setHeader(Texts.of("catalog.remark"))
                .setFlexGrow(2);
        forecast.setEmptyStateText(Texts.of("catalog.bulk.forecast.empty"));
        forecast.setHeight("20rem");

        setHeaderTitle(Texts.of("catalog.bulk.price"));
        setWidth("min(48rem, 95vw)");
        add(percent, forecast);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), apply);
    }

    private void simulate() {
        apply.setEnabled(false);
        percent.setInvalid(false);
        forecast.setItems(List.of());
        if (percent.getValue() == null) {
            return;
        }
        try {
            var lines = simulation.apply(new PriceAdjustment(percent.getValue()));
            forecast.setItems(lines);
            apply.setEnabled(lines.stream().anyMatch(line -> line.refusal() == null));
        } catch (DomainException refusal) {
            percent.setErrorMessage(Refusals.sentence(refusal));
            percent.setInvalid(true);
        }
    }

    private static String remark(PriceForecast line) {
        if (line.listPriceDropped()) {
            return Texts.of("catalog.bulk.list-price-gone");
        }
        return Optional.ofNullable(line.refusal()).map(Refusals::sentence).orElse("");
    }
}
