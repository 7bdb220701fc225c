package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.Set;
import services.catalog.FilteredProducts;
import services.catalog.ProductFilter;
import services.catalog.ProductRow;
import services.catalog.ProductSort;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** A list of products; loads only the rows on screen, several can be selected. */
public final class ProductGrid extends Composite<Grid<ProductRow>> {

    private ProductFilter filter = ProductFilter.none();

    /**
     * @param path of the screen about one product, to which its id is added
     */
    ProductGrid(FilteredProducts products, String path, boolean withOwner) {
        var grid = getContent();
        grid.addColumn(ProductRow::number)
                .setHeader(Texts.of("catalog.number"))
                .setSortProperty(ProductSort.NUMBER.name())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> title(row, path))
                .setHeader(Texts.of("catalog.field.TITLE"))
                .setSortProperty(ProductSort.TITLE.name())
                .setFlexGrow(3);
        grid.addColumn(ProductRow::category).setHeader(Texts.of("catalog.field.CATEGORY"));
        if (withOwner) {
            grid.addColumn(ProductRow::ownerName).setHeader(Texts.of("catalog.owner"));
        }
        grid.addComponentColumn(ProductGrid::status)
                .setHeader(Texts.of("common.status"))
                .setSortProperty(ProductSort.STATUS.name());
        grid.addColumn(ProductGrid::offers)
                .setHeader(Texts.of("catalog.offers"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Optional.ofNullable(row.lowestPrice()).map(Formats::money).orElse(""))
                .setHeader(Texts.of("catalog.price-from"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> Formats.dateTime(row.updatedAt()))
                .setHeader(Texts.of("catalog.updated"))
                .setSortProperty(ProductSort.UPDATED.name());
        grid.setItemsPageable(
                page -> products.find(filter, Texts.locale().getLanguage(), page),
                _ -> products.count(filter));
        grid.setEmptyStateText(Texts.of("catalog.none-match"));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<ProductRow>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(
                        GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        grid.setSizeFull();
    }

    public void show(ProductFilter filter) {
        this.filter = filter;
        clearSelection();
        refresh();
    }

    public ProductFilter shown() {
        return filter;
    }

    /** Fetches again what is on screen; the selection stays. */
    public void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    public Set<ProductRow> selected() {
        return getContent().getSelectedItems();
    }

    public void clearSelection() {
        getContent().deselectAll();
    }

    public void onSelection(SerializableConsumer<Set<ProductRow>> listener) {
        getContent().addSelectionListener(event -> listener.accept(event.getAllSelectedItems()));
    }

    private static Div title(ProductRow row, String path) {
        var sku = new Div(row.sku());
        sku.addClassName("secondary");
        return new Div(new Anchor(path + "/" + row.id(), row.title()), sku);
    }

    private static Div status(ProductRow row) {
        var badges = new Div(CatalogTexts.badge(row.status(), row.deleted()));
        badges.addClassName("badges");
        if (row.changeProposed()) {
            badges.add(
                    new StatusBadge(
                            Texts.of("catalog.status.CHANGE_PROPOSED"), StatusBadge.Tone.ACTIVE));
        }
        if (row.deletedOffers() > 0) {
            badges.add(
                    new StatusBadge(
                            Texts.of("catalog.offers.deleted-some", row.deletedOffers()),
                            StatusBadge.Tone.NEUTRAL));
        }
        return badges;
    }

    private static String offers(ProductRow row) {
        return row.offers() == 0
                ? ""
                : Texts.of("catalog.offers.active-of", row.activeOffers(), row.offers());
    }
}
