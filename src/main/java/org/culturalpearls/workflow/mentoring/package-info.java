/** The mentoring lifecycle's processes: adapters out, delegates in, forms and names. */
package org.culturalpearls.workflow.mentoring;
