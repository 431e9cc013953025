/** Behind the outbox: what is told to whom, in which words, and how it reaches the mail server. */
package org.culturalpearls.notification.internal;
