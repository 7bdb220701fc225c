package views.operator.mail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import services.exports.Column;
import services.exports.TableExport;
import services.mail.MailRow;
import services.mail.OutboxQueries;
import views.components.ExportMenu;
import views.components.Formats;
import views.components.StatusBadge;
import views.components.Texts;

/** The mails, the newest first; loads only the rows on screen. */
final class MailGrid extends Composite<Grid<MailRow>> {

    private final OutboxQueries queries;
    private String recipient = "";

    MailGrid(OutboxQueries queries) {
        this.queries = queries;
        var grid = getContent();
        grid.addColumn(row -> Formats.dateTime(row.createdAt()))
                .setHeader(Texts.of("mail.written"));
        grid.addColumn(MailRow::recipient).setHeader(Texts.of("mail.recipient"));
        grid.addColumn(MailRow::subject).setHeader(Texts.of("mail.subject")).setFlexGrow(2);
        grid.addComponentColumn(MailGrid::badge).setHeader(Texts.of("common.status"));
        grid.setItemsPageable(page -> queries.find(recipient, page));
        grid.setEmptyStateText(Texts.of("mail.empty"));
        grid.setSizeFull();
    }

    private static StatusBadge badge(MailRow row) {
        if (row.sentAt() != null) {
            return new StatusBadge(Texts.of("mail.sent"), StatusBadge.Tone.GOOD);
        }
        return Optional.ofNullable(row.lastError())
                .map(
                        _ ->
                                new StatusBadge(
                                        Texts.of("mail.refused", row.attempts()),
                                        StatusBadge.Tone.WARNING))
                .orElseGet(
                        () -> new StatusBadge(Texts.of("mail.waiting"), StatusBadge.Tone.ACTIVE));
    }

    void onSelect(SerializableConsumer<UUID> listener) {
        getContent()
                .addSelectionListener(
                        event -> {
                            if (event.isFromClient()) {
                                event.getFirstSelectedItem()
                                        .ifPresent(row -> listener.accept(row.id()));
                            }
                        });
    }

    /** All rows the grid would show, for a file; without the texts, whose links are secrets. */
    ExportMenu<MailRow> download(TableExport export) {
        return new ExportMenu<>(
                export,
                Texts.of("mail.title"),
                List.of(
                        Column.moment(Texts.of("mail.written"), MailRow::createdAt),
                        Column.text(Texts.of("mail.recipient"), MailRow::recipient),
                        Column.text(Texts.of("mail.subject"), MailRow::subject),
                        Column.moment(Texts.of("mail.sent"), MailRow::sentAt),
                        Column.whole(Texts.of("mail.attempts"), MailRow::attempts),
                        Column.text(Texts.of("mail.last-error"), MailRow::lastError)),
                () -> {
                    var shown = recipient;
                    return sink -> queries.each(shown, sink);
                });
    }

    void show(String recipient) {
        this.recipient = recipient;
        reload();
    }

    void reload() {
        getContent().getDataProvider().refreshAll();
    }
}
