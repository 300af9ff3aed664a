package org.conclusum.uikit;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of a place to which files are brought. */
public final class UploadWords {

    private UploadWords() {}

    /** The words in the language of the page; what is added and dropped is named by the place. */
    public static UploadI18N of(String add, String drop) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.text("uikit.upload.failed"))
                        .setFileIsTooBig(Texts.text("uikit.upload.tooBig"))
                        .setIncorrectFileType(Texts.text("uikit.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.text("uikit.upload.retry"))
                        .setStart(Texts.text("uikit.upload.start"))
                        .setRemove(Texts.text("uikit.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.text("uikit.upload.connecting"))
                                .setStalled(Texts.text("uikit.upload.stalled"))
                                .setProcessing(Texts.text("uikit.upload.processing"))
                                .setHeld(Texts.text("uikit.upload.held")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.text("uikit.upload.failed"))
                                .setUnexpectedServerError(Texts.text("uikit.upload.failed"))
                                .setForbidden(Texts.text("uikit.upload.failed"))
                                .setFileTooLarge(Texts.text("uikit.upload.tooBig"))));
    }
}
