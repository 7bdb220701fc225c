package services.people.directory;

import domain.people.Permissions;
import domain.people.Role;
import domain.people.UserStatus;
import domain.shared.UserId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import services.shared.CurrentUser;

/** The people of the seller one works for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + Permissions.OWN_SELLER_READ + "')")
public class TeamQueries {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    TeamQueries(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Everybody, the longest-serving first; a team is small. */
    public List<TeamMember> members() {
        var me = currentUser.id();
        return jdbc.sql(
                        """
                        select u.id, u.display_name, u.email, m.role, u.status, m.since
                          from seller_member m join app_user u on u.id = m.user_id
                         where m.seller_id = :seller
                         order by m.since, u.id
                         limit 500
                        """)
                .param("seller", currentUser.sellerId().value())
                .query(
                        (row, _) -> {
                            var id = new UserId(row.getObject("id", UUID.class));
                            return new TeamMember(
                                    id,
                                    row.getString("display_name"),
                                    row.getString("email"),
                                    Role.valueOf(row.getString("role")),
                                    UserStatus.valueOf(row.getString("status")),
                                    row.getObject("since", OffsetDateTime.class).toInstant(),
                                    id.equals(me));
                        })
                .list();
    }
}
