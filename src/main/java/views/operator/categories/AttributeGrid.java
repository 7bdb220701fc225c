package views.operator.categories;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import domain.catalog.AttributeDefinition;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import services.categories.AttributeEditing;
import services.categories.CategoryQueries;
import services.exports.Column;
import views.components.ExportMenu;
import views.components.Feedback;
import views.components.Texts;

/** The attributes a category has, own and inherited; the own ones can be changed. */
final class AttributeGrid extends Composite<VerticalLayout> {

    private final UUID category;
    private final CategoryQueries queries;
    private final AttributeEditing editing;
    private final boolean mayEdit;
    private final Grid<AttributeDefinition> grid = new Grid<>();

    AttributeGrid(
            UUID category, CategoryQueries queries, CategoryCommands commands, boolean mayEdit) {
        this.category = category;
        this.queries = queries;
        editing = commands.attributes();
        this.mayEdit = mayEdit;
        grid.addColumn(AttributeDefinition::label).setHeader(Texts.of("catalog.attribute.label"));
        grid.addColumn(AttributeDefinition::key).setHeader(Texts.of("catalog.attribute.key"));
        grid.addColumn(definition -> Texts.of("catalog.attribute.kind." + definition.kind().name()))
                .setHeader(Texts.of("catalog.attribute.kind"));
        grid.addColumn(definition -> Texts.of(definition.required() ? "common.yes" : "common.no"))
                .setHeader(Texts.of("catalog.attribute.required"));
        grid.addComponentColumn(this::actions).setHeader(Texts.of("catalog.actions"));
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(Texts.of("catalog.attributes.none"));
        var add =
                new Button(
                        Texts.of("catalog.attribute.new"),
                        _ -> new AttributeDialog(null, editing, category, this::reload).open());
        add.setVisible(mayEdit);
        getContent().setPadding(false);
        var download =
                new ExportMenu<AttributeDefinition>(
                        commands.export(),
                        Texts.of("catalog.attributes"),
                        columns(),
                        () -> queries.attributesOf(category)::forEach);
        getContent().add(download, grid, add);
        reload();
    }

    private void reload() {
        grid.setItems(queries.attributesOf(category));
    }

    private static List<Column<AttributeDefinition>> columns() {
        return List.of(
                Column.text(Texts.of("catalog.attribute.label"), AttributeDefinition::label),
                Column.text(Texts.of("catalog.attribute.key"), AttributeDefinition::key),
                Column.text(
                        Texts.of("catalog.attribute.kind"), definition -> definition.kind().name()),
                Column.text(Texts.of("catalog.attribute.unit"), AttributeDefinition::unit),
                Column.text(
                        Texts.of("catalog.attribute.choices"),
                        definition -> String.join("; ", definition.choices())),
                yesOrNo("catalog.attribute.required", AttributeDefinition::required),
                yesOrNo("catalog.attribute.filterable", AttributeDefinition::filterable));
    }

    private static Column<AttributeDefinition> yesOrNo(
            String header, Predicate<AttributeDefinition> claim) {
        var yes = Texts.of("common.yes");
        var no = Texts.of("common.no");
        return Column.text(Texts.of(header), definition -> claim.test(definition) ? yes : no);
    }

    private Div actions(AttributeDefinition definition) {
        var cell = new Div();
        cell.addClassName("row-actions");
        if (!definition.categoryId().equals(category)) {
            cell.add(new Span(Texts.of("catalog.attribute.inherited")));
        } else if (mayEdit) {
            cell.add(
                    small(
                            "common.edit",
                            () ->
                                    new AttributeDialog(definition, editing, category, this::reload)
                                            .open()),
                    small("common.remove", () -> remove(definition)));
        }
        return cell;
    }

    private void remove(AttributeDefinition definition) {
        Feedback.run(() -> editing.remove(definition.id()), Texts.of("catalog.attribute.removed"));
        reload();
    }

    private static Button small(String key, Runnable action) {
        var button = new Button(Texts.of(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
