package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import domain.catalog.CategoryTree;
import services.catalog.ProductFilter;
import views.components.Texts;

/** Narrows a product list by text, status and category. */
public final class ProductFilterBar extends Composite<Div> {

    private static final int TYPING_MILLIS = 300;

    private final TextField search = new TextField(Texts.of("common.search"));
    private final Select<ProductFilter.State> state = new Select<>();
    private final CategoryPicker category;
    private final SerializableConsumer<ProductFilter> onChange;
    private ProductFilter shown = ProductFilter.none();

    public ProductFilterBar(CategoryTree tree, SerializableConsumer<ProductFilter> onChange) {
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
    }

    public void show(ProductFilter filter) {
        shown = filter;
        search.setValue(filter.search());
        state.setValue(filter.state());
        category.choose(filter.category());
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            onChange.accept(
                    shown.searching(search.getValue())
                            .in(state.getValue())
                            .below(category.chosen().orElse(null)));
        }
    }
}
