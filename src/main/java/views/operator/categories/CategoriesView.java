package views.operator.categories;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import domain.catalog.Category;
import domain.catalog.CategoryTree;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import services.categories.CategoryQueries;
import services.exports.Column;
import services.exports.RowSource;
import services.exports.TableExport;
import services.live.LiveFeed;
import services.live.Topic;
import services.shared.CurrentUser;
import views.catalog.ProductFilterAddress;
import views.components.ExportMenu;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** The category tree; the selected one can be named, moved, removed and given attributes. */
@Route("operator/categories")
@Menu(title = "catalog.categories", order = 32, icon = "vaadin:sitemap")
@RolesAllowed(Permissions.CATALOG_READ)
class CategoriesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "operator/categories";

    private final CategoryQueries queries;
    private final TreeGrid<Category> grid = new TreeGrid<>();
    private final CategoryPanel panel;
    private final boolean mayEdit;
    private CategoryTree tree;
    private Map<UUID, Integer> counts = Map.of();

    CategoriesView(
            CategoryQueries queries,
            CategoryCommands commands,
            TableExport export,
            CurrentUser currentUser,
            LiveFeed live) {
        this.queries = queries;
        tree = queries.tree();
        mayEdit = currentUser.may(Permissions.CATALOG_CONFIGURE);
        panel = new CategoryPanel(queries, commands, mayEdit, this::changed);
        grid.addHierarchyColumn(category -> category.name(language()))
                .setHeader(Texts.of("common.name"))
                .setFlexGrow(3);
        grid.addColumn(category -> counts.getOrDefault(category.id(), 0))
                .setHeader(Texts.of("catalog.products"));
        grid.setEmptyStateText(Texts.of("catalog.categories.none"));
        grid.setSizeFull();
        grid.addSelectionListener(
                event -> {
                    if (event.isFromClient()) {
                        event.getFirstSelectedItem().ifPresent(item -> go(item.id()));
                    }
                });
        var create =
                new Button(
                        Texts.of("catalog.category.new-root"),
                        _ -> new NewCategoryDialog(commands.categories(), null, this::go).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(mayEdit);
        var download =
                new ExportMenu<Category>(
                        export, Texts.of("catalog.categories"), columns(), this::rows);
        var both = new Div(grid, panel);
        both.addClassName("side-by-side");
        both.setSizeFull();
        LiveUpdates.refresh(this, live, this::refresh, Topic.of("category"));
        getContent().setSizeFull();
        getContent().add(new ViewHeader(Texts.of("catalog.categories"), download, create), both);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("category")
                .flatMap(ProductFilterAddress::id)
                .flatMap(tree::find)
                .ifPresentOrElse(this::show, panel::clear);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("catalog.categories");
    }

    private void show(Category category) {
        grid.expand(category.path().stream().flatMap(id -> tree.find(id).stream()).toList());
        grid.select(category);
        panel.show(category, tree);
    }

    private void go(UUID category) {
        UI.getCurrentOrThrow()
                .navigate(PATH, QueryParameters.simple(Map.of("category", category.toString())));
    }

    private void changed(@Nullable UUID category) {
        if (category == null) {
            UI.getCurrentOrThrow().navigate(PATH);
            refresh();
        } else {
            refresh();
            tree.find(category).ifPresent(this::show);
        }
    }

    private void refresh() {
        tree = queries.tree();
        counts = queries.productCounts();
        grid.setItems(tree.roots(), category -> tree.childrenOf(category.id()));
        grid.expand(tree.roots());
    }

    private RowSource<Category> rows() {
        return queries.tree().topDown()::forEach;
    }

    private List<Column<Category>> columns() {
        var language = language();
        return List.of(
                Column.text(
                        Texts.of("catalog.category.path"),
                        category -> tree.pathName(category.id(), language)),
                Column.text("EN", category -> category.name("en")),
                Column.text("DE", category -> category.names().get("de")),
                Column.text("ID", category -> category.names().get("id")),
                Column.text("slug", category -> category.slug().value()));
    }

    private static String language() {
        return Texts.locale().getLanguage();
    }
}
