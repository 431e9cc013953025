/** TitleDecisionProcess: titles are prepared, confirmed and released. */
package org.culturalpearls.workflow.title;
