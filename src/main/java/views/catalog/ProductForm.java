package views.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import domain.catalog.ProductContent;
import java.util.List;
import java.util.Map;
import services.catalog.ProductDraft;
import services.catalog.SafeHtml;
import services.categories.CategoryQueries;
import views.components.Texts;

/** Everything a product says about itself, to be written. Rules are the services’ to check. */
public final class ProductForm extends Composite<VerticalLayout> {

    private final CategoryQueries categories;
    private final SafeHtml safeHtml;
    private final TextField title = new TextField(Texts.of("catalog.field.TITLE"));
    private final TextField brand = new TextField(Texts.of("catalog.field.BRAND"));
    private final TextArea description = new TextArea(Texts.of("catalog.field.DESCRIPTION"));
    private final Div preview = new Div();
    private final CategoryPicker category;
    private final AttributeFields attributes = new AttributeFields();
    private final VariantEditor variants = new VariantEditor();

    public ProductForm(CategoryQueries categories, SafeHtml safeHtml) {
        this.categories = categories;
        this.safeHtml = safeHtml;
        category = new CategoryPicker(categories.tree());
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(ProductContent.TITLE_MAX_LENGTH);
        brand.setMaxLength(ProductContent.BRAND_MAX_LENGTH);
        description.setHelperText(Texts.of("catalog.description.hint"));
        description.setMaxLength(ProductContent.DESCRIPTION_MAX_LENGTH);
        description.setWidthFull();
        description.setMaxHeight("24rem");
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.addValueChangeListener(_ -> showPreview());
        category.addValueChangeListener(_ -> showAttributes(attributes.values()));
        preview.addClassName("html-preview");

        var basics = new FormLayout(title, brand, category);
        basics.setAutoResponsive(true);
        getContent().setPadding(false);
        getContent()
                .add(
                        basics,
                        description,
                        new Details(Texts.of("catalog.description.preview"), preview),
                        new H2(Texts.of("catalog.attributes")),
                        attributes,
                        new H2(Texts.of("catalog.variants")),
                        variants);
        show(new ProductDraft("", "", "", null, List.of(), Map.of(), List.of()));
    }

    public void show(ProductDraft draft) {
        title.setValue(draft.title());
        brand.setValue(draft.brand());
        description.setValue(draft.descriptionHtml());
        category.choose(draft.categoryId());
        showAttributes(draft.attributes());
        variants.show(draft.options(), draft.variants());
        showPreview();
    }

    public ProductDraft draft() {
        return new ProductDraft(
                title.getValue(),
                brand.getValue(),
                description.getValue(),
                category.chosen().orElse(null),
                variants.options(),
                attributes.values(),
                variants.variants());
    }

    private void showAttributes(Map<String, String> values) {
        attributes.show(categories.attributesOf(category.chosen().orElse(null)), values);
    }

    // What shoppers would see: exactly what saving would keep.
    private void showPreview() {
        preview.removeAll();
        preview.add(new Html("<div>" + safeHtml.clean(description.getValue()) + "</div>"));
    }
}
