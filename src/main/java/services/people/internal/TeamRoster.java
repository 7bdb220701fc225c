package services.people.internal;

import domain.people.Role;
import domain.people.Team;
import domain.shared.SellerId;
import domain.shared.UserId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the people of a seller; writing waits for whoever else is at the same team. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TeamRoster {

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamRoster(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two owners who leave at the same moment must not both see the other one staying. */
    public Team hold(SellerId seller) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "team:" + seller)
                .query((_, _) -> true)
                .single();
        var members = new HashMap<UserId, Role>();
        jdbc.sql("select user_id, role from seller_member where seller_id = :seller")
                .param("seller", seller.value())
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(
                        member ->
                                members.put(
                                        new UserId(member.getKey()),
                                        Role.valueOf(member.getValue())));
        return new Team(members);
    }

    /** What the seller is called in mails to its people. */
    public String nameOf(SellerId seller) {
        return jdbc.sql("select display_name from seller where id = :id")
                .param("id", seller.value())
                .query(String.class)
                .single();
    }

    public void put(SellerId seller, UserId person, Role role) {
        jdbc.sql(
                        """
                        insert into seller_member (seller_id, user_id, role, since)
                        values (:seller, :person, :role, :since)
                        on conflict (seller_id, user_id) do update set role = excluded.role
                        """)
                .param("seller", seller.value())
                .param("person", person.value())
                .param("role", role.name())
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(SellerId seller, UserId person) {
        jdbc.sql("delete from seller_member where seller_id = :seller and user_id = :person")
                .param("seller", seller.value())
                .param("person", person.value())
                .update();
    }
}
