package org.culturalpearls.conversation.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;

/** The settings of the mailbox as they are without any. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
public class MailboxOfTests {}
