package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import domain.shared.DomainException;
import java.util.List;
import services.catalog.ProductModeration.Decisions;
import services.catalog.ProductRow;
import services.catalog.Seen;
import views.catalog.BulkFeedback;
import views.catalog.ProductGrid;
import views.catalog.ReasonDialog;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;

/** Approves, rejects or deletes all selected products. */
final class DecisionBar extends Composite<Div> {

    private final ModeratorCommands commands;
    private final ProductGrid grid;
    private final BulkFeedback feedback;
    private final Span count = new Span();
    private final List<Button> buttons;

    DecisionBar(ModeratorCommands commands, ProductGrid grid) {
        this.commands = commands;
        this.grid = grid;
        feedback = new BulkFeedback(grid, commands.clearing()::undo);
        var approve =
                new Button(
                        Texts.of("catalog.approve-selected"),
                        _ -> tell(commands.products().approveAll(selected())));
        var reject = new Button(Texts.of("catalog.reject-selected"), _ -> askWhy());
        reject.addThemeVariants(ButtonVariant.ERROR);
        var delete = new Button(Texts.of("catalog.delete-selected"), _ -> confirmDeletion());
        delete.addThemeVariants(ButtonVariant.ERROR);
        buttons = List.of(approve, reject, delete);
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bulk-bar");
        getContent().add(count);
        buttons.forEach(getContent()::add);
        grid.onSelection(_ -> showCount());
        showCount();
    }

    private void showCount() {
        var selected = grid.selected().size();
        count.setText(Texts.of("catalog.bulk.selected", selected));
        buttons.forEach(button -> button.setEnabled(selected > 0));
    }

    private List<Seen> selected() {
        return grid.selected().stream().map(ProductRow::seen).toList();
    }

    private void confirmDeletion() {
        new ConfirmDialog(
                        Texts.of("catalog.delete-selected.title"),
                        Texts.of("catalog.delete-selected.text", selected().size()),
                        Texts.of("common.delete"),
                        _ -> feedback.run(() -> commands.clearing().delete(selected())),
                        Texts.of("common.cancel"),
                        _ -> {})
                .open();
    }

    private void askWhy() {
        new ReasonDialog(
                        Texts.of("catalog.reject.title"),
                        Texts.of("catalog.reject"),
                        this::rejectAll)
                .open();
    }

    private boolean rejectAll(String reason) {
        try {
            var result = commands.products().rejectAll(selected(), reason);
            tell(result);
            return result.done() > 0 || result.refused().isEmpty();
        } catch (DomainException refusal) {
            Feedback.refused(refusal);
            return false;
        }
    }

    private void tell(Decisions decisions) {
        if (decisions.done() > 0) {
            Feedback.done(Texts.of("catalog.decided", decisions.done()));
        }
        var refused = decisions.refused();
        if (!refused.isEmpty()) {
            Feedback.refused(
                    Texts.of(
                            "catalog.bulk.refused",
                            refused.size(),
                            Refusals.sentence(refused.getFirst())));
        }
        grid.clearSelection();
        grid.refresh();
    }
}
