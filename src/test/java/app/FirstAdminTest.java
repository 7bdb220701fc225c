package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import domain.people.EmailAddress;
import domain.people.PasswordRule;
import domain.people.Role;
import domain.shared.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import services.people.AccountOpening;
import services.people.OpenAccount;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTest {

    private final AccountOpening accounts = mock(AccountOpening.class);

    @Test
    void opensOneAdminAndPrintsThePasswordWhereNobodyIs(CapturedOutput output) {
        when(accounts.open(any())).thenReturn(UserId.next());

        new FirstAdmin(accounts, true).run(new DefaultApplicationArguments());

        var opened = ArgumentCaptor.forClass(OpenAccount.class);
        verify(accounts).open(opened.capture());
        var account = opened.getValue();
        assertThat(account.roles()).containsExactly(Role.ADMIN);
        assertThat(output.getOut()).containsOnlyOnce(account.password());
        PasswordRule.check(account.password(), EmailAddress.of(account.email()));
    }

    @Test
    void doesNothingWhereSomebodyIs(CapturedOutput output) {
        when(accounts.isAnybodyHere()).thenReturn(true);

        new FirstAdmin(accounts, true).run(new DefaultApplicationArguments());

        verify(accounts, never()).open(any());
        assertThat(output.getOut()).doesNotContain("password");
    }

    @Test
    void doesNothingWhereItIsNotWanted() {
        new FirstAdmin(accounts, false).run(new DefaultApplicationArguments());

        verify(accounts, never()).open(any());
    }
}
