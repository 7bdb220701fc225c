package views.catalog;

import domain.shared.DomainException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import services.offers.BulkResult;
import services.offers.UndoResult;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;
import views.components.UndoToast;

/** Does something to the selected products, says what became of it, and offers to take it back. */
public final class BulkFeedback implements Serializable {

    private final ProductGrid grid;
    private final Function<UUID, UndoResult> undo;

    public BulkFeedback(ProductGrid grid, Function<UUID, UndoResult> undo) {
        this.grid = grid;
        this.undo = undo;
    }

    public void run(Supplier<BulkResult> action) {
        try {
            var result = action.get();
            grid.clearSelection();
            grid.refresh();
            if (result.changed() > 0) {
                new UndoToast(
                                Texts.of("catalog.bulk.done", result.changed()),
                                () -> takeBack(result.actionId()))
                        .open();
            } else if (result.refused().isEmpty()) {
                Feedback.done(Texts.of("catalog.bulk.nothing"));
            }
            tell(result.refused());
        } catch (DomainException refusal) {
            Feedback.refused(refusal);
        }
    }

    private void takeBack(UUID action) {
        try {
            var result = undo.apply(action);
            grid.refresh();
            Feedback.done(Texts.of("catalog.bulk.undone", result.restored()));
            tell(result.refused());
        } catch (DomainException refusal) {
            Feedback.refused(refusal);
        }
    }

    private static void tell(List<DomainException> refused) {
        if (refused.size() == 1) {
            Feedback.refused(refused.getFirst());
        } else if (!refused.isEmpty()) {
            Feedback.refused(
                    Texts.of(
                            "catalog.bulk.refused",
                            refused.size(),
                            Refusals.sentence(refused.getFirst())));
        }
    }
}
