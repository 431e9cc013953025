/** The processes that keep the programme running by themselves: sending mails. */
package org.culturalpearls.workflow.operation;
