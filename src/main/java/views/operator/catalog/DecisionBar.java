package views.operator.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import domain.shared.DomainException;
import java.util.List;
import services.catalog.ProductModeration;
import services.catalog.ProductModeration.Decisions;
import services.catalog.Seen;
import views.catalog.ReasonDialog;
import views.components.Feedback;
import views.components.Texts;

/** Approves or rejects all selected products. */
final class DecisionBar extends Composite<Div> {

    private final ProductModeration moderation;
    private final SerializableSupplier<List<Seen>> selection;
    private final SerializableRunnable afterwards;
    private final Span count = new Span();
    private final Button approve;
    private final Button reject;

    DecisionBar(
            ProductModeration moderation,
            SerializableSupplier<List<Seen>> selection,
            SerializableRunnable afterwards) {
        this.moderation = moderation;
        this.selection = selection;
        this.afterwards = afterwards;
        approve =
                new Button(
                        Texts.of("catalog.approve-selected"),
                        _ -> tell(moderation.approveAll(selection.get())));
        reject = new Button(Texts.of("catalog.reject-selected"), _ -> askWhy());
        reject.addThemeVariants(ButtonVariant.ERROR);
        count.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bulk-bar");
        getContent().add(count, approve, reject);
        showCount(0);
    }

    void showCount(int selected) {
        count.setText(Texts.of("catalog.bulk.selected", selected));
        approve.setEnabled(selected > 0);
        reject.setEnabled(selected > 0);
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
            var result = moderation.rejectAll(selection.get(), reason);
            tell(result);
            return result.done() > 0 || result.refused().isEmpty();
        } catch (DomainException refusal) {
            Feedback.refused(refusal.sentence());
            return false;
        }
    }

    private void tell(Decisions decisions) {
        if (decisions.done() > 0) {
            Feedback.done(Texts.of("catalog.decided", decisions.done()));
        }
        var refused = decisions.refused();
        if (!refused.isEmpty()) {
            Feedback.refused(Texts.of("catalog.bulk.refused", refused.size(), refused.getFirst()));
        }
        afterwards.run();
    }
}
