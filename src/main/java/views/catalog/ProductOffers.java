package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.exports.RowSource;
import services.exports.TableExport;
import services.offers.OfferRow;
import views.components.ExportMenu;
import views.components.Texts;

/**
 * The offers of one product or, when asked for, those of it that were deleted; to be downloaded as
 * they are shown.
 */
public final class ProductOffers extends Composite<VerticalLayout> {

    /** Where the offers of a product come from. */
    public interface Source extends Serializable {

        List<OfferRow> find(UUID product, boolean deleted);
    }

    private final Source source;
    private final OfferGrid grid;
    private final Checkbox deleted = new Checkbox(Texts.of("catalog.offers.deleted"));
    private @Nullable UUID product;

    /**
     * @param actions what can be done to an offer
     */
    public ProductOffers(
            Source source,
            TableExport export,
            boolean withSeller,
            SerializableFunction<OfferRow, Div> actions) {
        this.source = source;
        grid = new OfferGrid(withSeller, actions);
        deleted.addValueChangeListener(_ -> reload());
        var bar =
                new Div(
                        deleted,
                        new ExportMenu<OfferRow>(
                                export,
                                Texts.of("catalog.offers"),
                                OfferColumns.all(),
                                this::shown));
        bar.addClassName("view-actions");
        getContent().setPadding(false);
        getContent().add(bar, grid);
    }

    /** Begins with the deleted ones where there are no others to see. */
    public void show(UUID shown) {
        if (!shown.equals(product)) {
            product = shown;
            deleted.setValue(
                    source.find(shown, false).isEmpty() && !source.find(shown, true).isEmpty());
        }
        reload();
    }

    public void reload() {
        grid.show(find());
    }

    private RowSource<OfferRow> shown() {
        return find()::forEach;
    }

    private List<OfferRow> find() {
        return product == null ? List.of() : source.find(product, deleted.getValue());
    }
}
