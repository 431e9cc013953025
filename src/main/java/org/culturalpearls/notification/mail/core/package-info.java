/** Mails as they are written for a reader, for who sends and shows them. */
@NamedInterface("core")
package org.culturalpearls.notification.mail.core;

import org.springframework.modulith.NamedInterface;
