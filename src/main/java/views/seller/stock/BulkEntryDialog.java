package views.seller.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import domain.shared.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import services.stock.BulkStockResult;
import services.stock.StockEntry;
import services.stock.StockRow;
import services.stock.Stocktaking;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;

/**
 * Asks how many of each selected item came or are there. What is refused stays in the dialog, with
 * the reason at its field, until it is corrected or left.
 */
final class BulkEntryDialog extends Dialog {

    static final boolean COUNT = true;
    static final boolean RECEIVE = false;

    private final Stocktaking stocktaking;
    private final boolean counting;
    private final Runnable afterwards;
    private final Map<UUID, IntegerField> fields = new LinkedHashMap<>();
    private final Div list = new Div();
    private final TextField reason = new TextField(Texts.of("common.reason"));

    BulkEntryDialog(
            Stocktaking stocktaking, List<StockRow> rows, boolean counting, Runnable afterwards) {
        this.stocktaking = stocktaking;
        this.counting = counting;
        this.afterwards = afterwards;
        rows.forEach(this::ask);
        list.addClassName("stock-entries");
        reason.setMaxLength(Stocktaking.REASON_MAX_LENGTH);
        reason.setWidthFull();
        var save = new Button(Texts.of("common.save"), _ -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of(counting ? "stock.count" : "stock.receive"));
        setCloseOnOutsideClick(false);
        setWidth("min(36rem, 95vw)");
        add(list, reason);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private void ask(StockRow row) {
        var field = new IntegerField(row.sku());
        field.setHelperText(
                Texts.of("stock.entry.hint", row.terms().name(), row.onHand(), row.reserved()));
        field.setMin(counting ? 0 : 1);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        if (counting) {
            field.setValue(row.onHand());
        }
        fields.put(row.id(), field);
        list.add(field);
    }

    /** Empty fields are left as they are. */
    private void submit() {
        var entries =
                fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> new StockEntry(field.getKey(), field.getValue().getValue()))
                        .toList();
        try {
            show(enter(entries));
        } catch (DomainException refusal) {
            Feedback.refused(refusal);
        }
    }

    private BulkStockResult enter(List<StockEntry> entries) {
        return counting
                ? stocktaking.countAll(entries, reason.getValue())
                : stocktaking.receiveAll(entries, reason.getValue());
    }

    private void show(BulkStockResult result) {
        if (result.changed() > 0) {
            Feedback.done(Texts.of("stock.entered", result.changed()));
        }
        afterwards.run();
        if (result.refused().isEmpty()) {
            close();
            return;
        }
        // Those that went through must not be entered twice.
        fields.entrySet()
                .removeIf(
                        field -> {
                            var done =
                                    !field.getValue().isEmpty()
                                            && !result.refused().containsKey(field.getKey());
                            if (done) {
                                list.remove(field.getValue());
                            }
                            return done;
                        });
        result.refused()
                .forEach(
                        (item, refusal) -> {
                            var field = fields.get(item);
                            if (field != null) {
                                field.setErrorMessage(Refusals.sentence(refusal));
                                field.setInvalid(true);
                            }
                        });
    }
}
