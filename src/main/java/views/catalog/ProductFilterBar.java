package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import domain.catalog.CategoryTree;
import org.jspecify.annotations.Nullable;
import services.catalog.ProductFilter;
import views.components.Texts;

/** Narrows a product list by text, status, category and, for operators, seller. */
final class ProductFilterBar extends Composite<Div> {

    private static final int TYPING_MILLIS = 300;

    private final TextField search = new TextField(Texts.of("common.search"));
    private final Select<ProductFilter.State> state = new Select<>();
    private final CategoryPicker category;
    private final @Nullable SellerPicker seller;
    private final SerializableConsumer<ProductFilter> onChange;
    private ProductFilter shown = ProductFilter.none();

    /**
     * @param seller null where all are of one seller
     */
    ProductFilterBar(
            CategoryTree tree,
            @Nullable SellerPicker seller,
            SerializableConsumer<ProductFilter> onChange) {
        this.seller = seller;
        this.onChange = onChange;
        category = new CategoryPicker(tree);
        search.setPlaceholder(Texts.of("catalog.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        state.setLabel(Texts.of("common.status"));
        state.setItems(ProductFilter.State.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.of("common.all"));
        state.setItemLabelGenerator(
                value -> value == null ? Texts.of("common.all") : CatalogTexts.of(value));

        search.addValueChangeListener(event -> changed(event.isFromClient()));
        state.addValueChangeListener(event -> changed(event.isFromClient()));
        category.addValueChangeListener(event -> changed(event.isFromClient()));
        getContent().addClassName("filter-bar");
        getContent().add(search, state, category);
        if (seller != null) {
            seller.addValueChangeListener(event -> changed(event.isFromClient()));
            getContent().add(seller);
        }
    }

    void show(ProductFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        state.setValue(filter.state());
        category.choose(filter.category());
        if (seller != null) {
            seller.choose(filter.seller());
        }
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            onChange.accept(
                    shown.searching(search.getValue())
                            .in(state.getValue())
                            .below(category.chosen().orElse(null))
                            .of(seller == null ? shown.seller() : seller.chosen()));
        }
    }
}
