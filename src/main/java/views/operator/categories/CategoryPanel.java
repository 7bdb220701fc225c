package views.operator.categories;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import domain.catalog.Category;
import domain.catalog.CategoryTree;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.categories.CategoryQueries;
import views.components.Feedback;
import views.components.Texts;

/** One category: its names, its place in the tree, its attributes. */
final class CategoryPanel extends Composite<VerticalLayout> {

    private final CategoryQueries queries;
    private final CategoryCommands commands;
    private final boolean mayEdit;
    private final SerializableConsumer<UUID> changed;
    private final Runnable removed;

    CategoryPanel(
            CategoryQueries queries,
            CategoryCommands commands,
            boolean mayEdit,
            SerializableConsumer<@Nullable UUID> changed) {
        this.queries = queries;
        this.commands = commands;
        this.mayEdit = mayEdit;
        this.changed = changed::accept;
        this.removed = () -> changed.accept(null);
    }

    void clear() {
        getContent().removeAll();
        getContent().add(new Paragraph(Texts.of("catalog.category.choose")));
    }

    void show(Category category, CategoryTree tree) {
        getContent().removeAll();
        getContent().add(new H2(tree.pathName(category.id(), Texts.locale().getLanguage())));
        if (mayEdit) {
            getContent().add(naming(category), placing(category, tree), further(category));
        }
        var attributes = new AttributeGrid(category.id(), queries, commands, mayEdit);
        getContent().add(new H2(Texts.of("catalog.attributes")), attributes);
    }

    private Div naming(Category category) {
        var names = new NameFields();
        names.show(category.names());
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ ->
                                run(
                                        category,
                                        () ->
                                                commands.categories()
                                                        .rename(
                                                                category.id(),
                                                                names.namesOver(category.names()),
                                                                category.version())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return stack(names, save);
    }

    private Div placing(Category category, CategoryTree tree) {
        var parent = new ComboBox<Category>(Texts.of("catalog.category.parent"));
        parent.setItemLabelGenerator(
                item -> tree.pathName(item.id(), Texts.locale().getLanguage()));
        parent.setItems(possibleParents(category, tree));
        parent.setValue(tree.find(category.parentId()).orElse(null));
        parent.setClearButtonVisible(true);
        parent.setPlaceholder(Texts.of("catalog.category.root"));
        var position = new IntegerField(Texts.of("catalog.category.position"));
        position.setValue(category.position() + 1);
        position.setMin(1);
        position.setStepButtonsVisible(true);
        var move =
                new Button(
                        Texts.of("catalog.category.move"),
                        _ ->
                                run(
                                        category,
                                        () ->
                                                commands.categories()
                                                        .move(
                                                                category.id(),
                                                                Optional.ofNullable(
                                                                                parent.getValue())
                                                                        .map(Category::id)
                                                                        .orElse(null),
                                                                index(position.getValue()))));
        var line = new Div(parent, position, move);
        line.addClassName("line-of-fields");
        return line;
    }

    private Div further(Category category) {
        var grow =
                new Button(
                        Texts.of("catalog.category.new-below"),
                        _ ->
                                new NewCategoryDialog(commands.categories(), category.id(), changed)
                                        .open());
        var remove =
                new Button(
                        Texts.of("common.remove"),
                        _ -> {
                            if (Feedback.run(
                                    () -> commands.categories().remove(category.id()),
                                    Texts.of("catalog.category.removed"))) {
                                removed.run();
                            }
                        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        var line = new Div(grow, remove);
        line.addClassName("line-of-fields");
        return line;
    }

    private void run(Category category, Runnable action) {
        if (Feedback.run(action, Texts.of("catalog.category.saved"))) {
            changed.accept(category.id());
        }
    }

    // Those below it are left out: they would make a cycle.
    private static List<Category> possibleParents(Category category, CategoryTree tree) {
        return tree.topDown().stream()
                .filter(other -> !other.path().contains(category.id()))
                .toList();
    }

    private static int index(@Nullable Integer position) {
        return position == null ? 0 : Math.max(0, position - 1);
    }

    private static Div stack(com.vaadin.flow.component.Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }
}
