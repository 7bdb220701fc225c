package views.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import services.audit.AuditEntry;
import services.exports.Column;
import views.components.Texts;

/** The columns of an exported audit log. */
final class AuditColumns {

    private AuditColumns() {}

    static List<Column<AuditEntry>> all() {
        return List.of(
                Column.moment(Texts.of("audit.when"), AuditEntry::at),
                Column.text(Texts.of("audit.who"), AuditEntry::actorName),
                Column.text(Texts.of("audit.viewer"), AuditEntry::viewedAsBy),
                Column.text(Texts.of("audit.action"), AuditEntry::action),
                Column.text(Texts.of("audit.object-type"), AuditEntry::objectType),
                Column.text(Texts.of("audit.object-id"), AuditEntry::objectId),
                Column.text(Texts.of("audit.seller"), AuditEntry::sellerName),
                Column.text(Texts.of("audit.changes"), AuditColumns::changes),
                Column.text(Texts.of("common.reason"), AuditEntry::reason),
                Column.text(Texts.of("audit.address"), AuditEntry::address));
    }

    private static String changes(AuditEntry entry) {
        return entry.changes().stream()
                .map(
                        change ->
                                "%s: %s → %s"
                                        .formatted(
                                                change.field(),
                                                Optional.ofNullable(change.before()).orElse(""),
                                                Optional.ofNullable(change.after()).orElse("")))
                .collect(Collectors.joining("; "));
    }
}
