package services.notifications;

import domain.notifications.NotificationKind;
import domain.people.Permissions;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** Which mails one wants oneself; all of them until one says otherwise. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + Permissions.PURCHASES_EDIT + "')")
public class OwnNotifications {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OwnNotifications(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('" + Permissions.PURCHASES_READ + "')")
    public Map<NotificationKind, Boolean> choices() {
        var choices = new EnumMap<NotificationKind, Boolean>(NotificationKind.class);
        for (var kind : NotificationKind.values()) {
            choices.put(kind, true);
        }
        jdbc.sql("select kind, wanted from notification_choice where customer_id = :person")
                .param("person", currentUser.id().value())
                .query(
                        row -> {
                            choices.put(
                                    NotificationKind.valueOf(row.getString("kind")),
                                    row.getBoolean("wanted"));
                        });
        return choices;
    }

    public void choose(NotificationKind kind, boolean wanted) {
        jdbc.sql(
                        """
                        insert into notification_choice (customer_id, kind, wanted)
                        values (:person, :kind, :wanted)
                        on conflict (customer_id, kind) do update set wanted = excluded.wanted
                        """)
                .param("person", currentUser.id().value())
                .param("kind", kind.name())
                .param("wanted", wanted)
                .update();
    }
}
