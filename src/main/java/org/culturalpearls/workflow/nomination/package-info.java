/** NominationProcess: a town writes its nomination, which is checked and pre-selected. */
package org.culturalpearls.workflow.nomination;
