package org.culturalpearls.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.Post;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.TestMailServer;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** A test in Chromium whose application sends its mails to a real mail server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@Tag("alone")
@DirtiesContext
@Import(Post.class)
@ContextConfiguration(initializers = {TestDatabase.class, TestMailServer.class})
@TestPropertySource(
    properties = {
      "spring.mail.host=127.0.0.1",
      "pearls.mail.from=pearls@programme.example",
      "pearls.mail.base-address=" + Letters.BASE
    })
@interface MailedBrowserTest {}
