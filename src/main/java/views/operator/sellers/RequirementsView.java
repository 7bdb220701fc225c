package views.operator.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.requirements.RequirementConfiguration;
import services.sellers.requirements.RequirementRow;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.StatusBadge;
import views.components.StatusBadge.Tone;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.SellerLabels;

/** What is asked of every seller before it may sell, in the order sellers see it. */
@Route(RequirementsView.PATH)
@Menu(title = "sellers.requirements.title", order = 22, icon = "vaadin:list-ol")
@RolesAllowed(Permissions.SELLERS_CONFIGURE)
class RequirementsView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/seller-requirements";

    private final RequirementConfiguration configuration;
    private final Grid<RequirementRow> grid = new Grid<>();

    RequirementsView(RequirementConfiguration configuration, LiveFeed live) {
        this.configuration = configuration;
        var add = new Button(Texts.of("sellers.requirements.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        grid.addColumn(RequirementRow::label)
                .setHeader(Texts.of("sellers.requirements.label"))
                .setFlexGrow(3);
        grid.addColumn(row -> SellerLabels.of(row.kind()))
                .setHeader(Texts.of("sellers.requirements.kind"));
        grid.addColumn(row -> Texts.of(row.mandatory() ? "common.yes" : "common.no"))
                .setHeader(Texts.of("sellers.requirements.mandatory"));
        grid.addComponentColumn(RequirementsView::standing).setHeader(Texts.of("common.status"));
        grid.addComponentColumn(this::actions)
                .setHeader(Texts.of("sellers.document.actions"))
                .setFlexGrow(3);
        grid.setEmptyStateText(Texts.of("sellers.requirements.empty"));
        grid.setAllRowsVisible(true);
        getContent()
                .add(
                        new ViewHeader(getPageTitle(), add),
                        new Paragraph(Texts.of("sellers.requirements.intro")),
                        grid);
        LiveUpdates.refresh(this, live, this::show, Topic.of("onboarding-requirement"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("sellers.requirements.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.setItems(configuration.list());
    }

    private static Component standing(RequirementRow row) {
        return row.active()
                ? new StatusBadge(Texts.of("sellers.requirements.on"), Tone.GOOD)
                : new StatusBadge(Texts.of("sellers.requirements.off"), Tone.NEUTRAL);
    }

    private Component actions(RequirementRow row) {
        var up = icon(VaadinIcon.ARROW_UP, "sellers.requirements.up", row);
        up.addClickListener(_ -> run(() -> configuration.move(row.key(), -1), "moved"));
        var down = icon(VaadinIcon.ARROW_DOWN, "sellers.requirements.down", row);
        down.addClickListener(_ -> run(() -> configuration.move(row.key(), 1), "moved"));
        var edit = icon(VaadinIcon.PENCIL, "sellers.requirements.edit", row);
        edit.addClickListener(_ -> edit(row));
        var toggle =
                new Button(
                        Texts.of(
                                row.active()
                                        ? "sellers.requirements.switch-off"
                                        : "sellers.requirements.switch-on"),
                        _ -> toggle(row));
        toggle.addThemeVariants(ButtonVariant.SMALL);
        var actions = new Div(up, down, edit, toggle);
        actions.addClassName("row-actions");
        return actions;
    }

    private static Button icon(VaadinIcon icon, String key, RequirementRow row) {
        var button = new Button(icon.create());
        button.setAriaLabel(Texts.of(key, row.label()));
        button.setTooltipText(Texts.of(key, row.label()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void toggle(RequirementRow row) {
        run(
                () -> {
                    if (row.active()) {
                        configuration.deactivate(row.key());
                    } else {
                        configuration.activate(row.key());
                    }
                },
                "saved");
    }

    private void add() {
        new RequirementDialog(
                        Optional.empty(), draft -> run(() -> configuration.add(draft), "added"))
                .open();
    }

    private void edit(RequirementRow row) {
        new RequirementDialog(
                        Optional.of(row),
                        draft -> run(() -> configuration.change(row.key(), draft), "saved"))
                .open();
    }

    private boolean run(Runnable change, String outcome) {
        var done = Feedback.run(change, Texts.of("sellers.requirements." + outcome));
        show();
        return done;
    }
}
