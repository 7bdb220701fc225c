package services.adapters.mail;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import services.mail.MailTransport;

/** The transport as it is when a mail server is configured. */
public final class SmtpForTests {

    private SmtpForTests() {}

    public static MailTransport to(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", server);
        return new SmtpTransport(beans.getBeanProvider(JavaMailSender.class), "shop@example.test");
    }

    /** As it is without any configuration. */
    public static MailTransport unconfigured() {
        var beans = new StaticListableBeanFactory();
        return new SmtpTransport(beans.getBeanProvider(JavaMailSender.class), "shop@example.test");
    }
}
