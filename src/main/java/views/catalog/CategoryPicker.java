package views.catalog;

import com.vaadin.flow.component.combobox.ComboBox;
import domain.catalog.Category;
import domain.catalog.CategoryTree;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import views.components.Texts;

/** Chooses one category by its path; typing any part of the path finds it. */
public final class CategoryPicker extends ComboBox<Category> {

    private final CategoryTree tree;

    public CategoryPicker(CategoryTree tree) {
        super(Texts.of("catalog.field.CATEGORY"));
        this.tree = tree;
        setItemLabelGenerator(
                category -> tree.pathName(category.id(), Texts.locale().getLanguage()));
        setItems(tree.topDown());
        setClearButtonVisible(true);
    }

    public void choose(@Nullable UUID id) {
        setValue(tree.find(id).orElse(null));
    }

    public Optional<UUID> chosen() {
        return Optional.ofNullable(getValue()).map(Category::id);
    }
}
