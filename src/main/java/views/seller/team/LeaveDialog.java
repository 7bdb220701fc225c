package views.seller.team;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import services.people.Teams;
import views.components.Feedback;
import views.components.Texts;

/** Asks once more before somebody leaves the team. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(Teams teams, Runnable afterwards) {
        setHeader(Texts.of("people.team.leave"));
        setText(Texts.of("people.team.leave-explained"));
        setCancelable(true);
        setCancelText(Texts.of("common.cancel"));
        setConfirmText(Texts.of("people.team.leave"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(
                _ -> {
                    if (Feedback.run(teams::leave, Texts.of("people.team.left"))) {
                        afterwards.run();
                    }
                });
    }
}
