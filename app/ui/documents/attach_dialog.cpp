// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/attach_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/records/fields.h"
#include "ui/documents/page_renderer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/labels.h"
#include "words/format.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qsizetype kFilesNamed = 5;
constexpr int kLongestRecord = 60;  ///< characters

/// What papers are kept for, in this order.
constexpr std::array kProvable{RecordKind::CeuActivity, RecordKind::Placement,      RecordKind::Programme,
                               RecordKind::ExamAttempt, RecordKind::HeldCredential, RecordKind::Course,
                               RecordKind::Membership,  RecordKind::Deadline,       RecordKind::Document};

QString filesWords(const std::vector<DocumentFile>& files)
{
    QStringList names;
    for (const DocumentFile& file : files) {
        const QString size = format::dataSize(file.bytes.size());
        names << (file.bytes.size() >= kLargeDocument
                      ? AttachDialog::tr("%1, %2: large; every backup holds it too", "file, size").arg(file.name, size)
                      : AttachDialog::tr("%1, %2", "file, size").arg(file.name, size));
        if (names.size() == kFilesNamed && files.size() > static_cast<std::size_t>(kFilesNamed)) {
            names << AttachDialog::tr("and %Ln more", nullptr, static_cast<int>(files.size()) - kFilesNamed);
            break;
        }
    }
    return names.join(u'\n');
}

}  // namespace

AttachDialog::AttachDialog(Workspace& workspace, std::vector<DocumentFile> files, std::vector<RecordRef> about,
                           QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_about(std::move(about)),
      m_kinds(new QButtonGroup(this)),
      m_record(new QComboBox(this)),
      m_doubts(makeLabel({}, this, u"fileDoubts"_s)),
      m_failure(makeLabel({}, this, u"failure"_s)),
      m_looker(new PageRenderer(this))
{
    setObjectName(u"attachDialog"_s);
    setWindowTitle(tr("Keep %Ln document(s)", nullptr, static_cast<int>(m_files.size())));
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeLabel(filesWords(m_files), this, u"files"_s));
    m_doubts->hide();
    column->addWidget(m_doubts);
    column->addWidget(makeKinds());
    auto* form = new QFormLayout;
    m_record->setObjectName(u"record"_s);
    m_record->setAccessibleName(tr("About"));
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_record->setMinimumContentsLength(kLongestRecord / 2);
    form->addRow(tr("&About"), m_record);
    column->addLayout(form);
    m_failure->hide();
    column->addWidget(m_failure);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AttachDialog::reject);
    fillRecords();
    choose(m_about);
    connect(m_record, &QComboBox::currentIndexChanged, this, &AttachDialog::proposeKind);
    connect(&workspace, &Workspace::changed, this, &AttachDialog::follow);
    proposeKind();
    connect(m_looker, &PageRenderer::drawn, this, [this] { looked(std::nullopt); });
    connect(m_looker, &PageRenderer::cannotBeShown, this, &AttachDialog::looked);
    lookIntoNext();
}

/// One key for each answer.
QWidget* AttachDialog::makeKinds()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->addWidget(makeSecondaryLabel(tr("What is it?"), box), 0, 0, 1, 2);
    const FieldSpec& kinds = fieldSpec(RecordKind::Document, u"kind");
    for (int i = 0; i < static_cast<int>(kinds.choices.size()); ++i) {
        auto* choice = new QRadioButton(tr("&%1 %2", "number that is its key, kind of document")
                                            .arg(i + 1)
                                            .arg(format::choiceWords(kinds, kinds.choices[i])),
                                        box);
        choice->setObjectName(u"kind-"_s + kinds.choices[i]);
        m_kinds->addButton(choice, i);
        grid->addWidget(choice, 1 + i / 2, i % 2);
    }
    // A key for Alt clicks a tenth of a second after it was pressed; Enter may come before that.
    connect(m_kinds, &QButtonGroup::idPressed, this, [this](int kind) {
        m_kinds->button(kind)->setChecked(true);
        m_isChosen = true;
    });
    return box;
}

/// Each line holds the records that it means.
void AttachDialog::fillRecords()
{
    const auto add = [this](const QString& words, const About& about) {
        m_record->addItem(words, QVariant::fromValue(about));
    };
    if (isForNew()) {
        add(tr("the new %1, once it is saved", "kind of record").arg(format::kindName(m_about.front().kind)), m_about);
        return;
    }
    if (m_about.size() > 1) {
        add(tr("%Ln record(s) chosen", nullptr, static_cast<int>(m_about.size())), m_about);
    }
    add(tr("nothing yet"), {});
    const int longest = kLongestRecord * fontMetrics().averageCharWidth();
    for (const RecordKind kind : kProvable) {
        std::vector<AnyRecord> records = m_workspace.valueOrTell(m_workspace.records(kind));
        std::ranges::reverse(records);  // the newest is meant most often
        for (const AnyRecord& record : records) {
            const auto* document = std::get_if<Document>(&record);
            if (document && (!document->content.isEmpty() || document->receivedOn)) {
                continue;  // only those that wait for their paper
            }
            add(fontMetrics().elidedText(format::namedWithKind(record), Qt::ElideRight, longest), {refOf(record)});
        }
    }
}

/// False if the list has no line for `about` and can have none.
bool AttachDialog::choose(const About& about)
{
    for (int index = 0; index < m_record->count(); ++index) {
        if (m_record->itemData(index).value<About>() == about) {
            m_record->setCurrentIndex(index);
            return true;
        }
    }
    const Result<AnyRecord> record =
        about.size() == 1 ? m_workspace.record(about.front()) : Error{.code = Error::Code::NotFound};
    if (record) {
        m_record->addItem(format::namedWithKind(record.value()), QVariant::fromValue(about));
        m_record->setCurrentIndex(m_record->count() - 1);
    }
    return record.ok();
}

AttachDialog::About AttachDialog::about() const
{
    return m_record->currentData().value<About>();
}

/// The record was changed, here or elsewhere.
void AttachDialog::follow()
{
    if (isForNew()) {
        return;
    }
    const About chosen = about();
    {
        const QSignalBlocker quiet(m_record);
        std::erase_if(m_about, [this](const RecordRef& ref) {
            const Result<AnyRecord> record = m_workspace.record(ref);
            return !record && record.error().code == Error::Code::NotFound;
        });
        m_record->clear();
        fillRecords();
        if (!choose(chosen)) {
            choose({});
            m_isWanted = false;
            m_failure->setText(tr("What these papers were to be about was deleted meanwhile. Choose anew."));
            m_failure->show();
        }
    }
    proposeKind();
}

/// Until the user says it: the kind of the document that waits, else what is certain.
void AttachDialog::proposeKind()
{
    if (m_isChosen) {
        return;
    }
    DocumentKind kind = likelyKind(about());
    for (const RecordRef& ref : about()) {
        const Result<AnyRecord> record =
            ref.kind == RecordKind::Document ? m_workspace.record(ref) : Error{.code = Error::Code::NotFound};
        kind = record ? std::get<Document>(record.value()).kind : kind;
    }
    m_kinds->button(static_cast<int>(fieldSpec(RecordKind::Document, u"kind").choices.indexOf(nameOf(kind))))
        ->setChecked(true);
}

void AttachDialog::lookIntoNext()
{
    constexpr int kEnoughToSee = 16;  // pixels
    if (m_looked < m_files.size()) {
        m_looker->draw(m_files[m_looked].bytes, 0, kEnoughToSee);
    } else if (m_isWanted) {
        keepAll();
    }
}

void AttachDialog::looked(std::optional<FileTrouble> trouble)
{
    DocumentFile& file = m_files[m_looked++];
    file.trouble = trouble;
    if (trouble) {
        const QString words = format::fileTrouble(*trouble, file.name);
        m_doubts->setText(m_doubts->text().isEmpty() ? words : m_doubts->text() + u'\n' + words);
        m_doubts->show();
        Announcer::say(*this, words);
        m_isWanted = false;  // said before it is kept: Enter once more keeps it all the same
        m_failure->hide();
    }
    lookIntoNext();
}

void AttachDialog::accept()
{
    m_isWanted = true;
    if (m_looked == m_files.size()) {
        keepAll();
        return;
    }
    m_failure->setText(tr("Looking into the files…"));
    m_failure->show();
    Announcer::say(*this, m_failure->text());
}

void AttachDialog::keepAll()
{
    const QString kind = fieldSpec(RecordKind::Document, u"kind").choices.value(m_kinds->checkedId());
    const AttachRequest request{.files = m_files, .about = about(), .kind = fromName<DocumentKind>(kind), .title = {}};
    if (isForNew()) {
        Q_EMIT handedOver(request);
        QDialog::accept();
        return;
    }
    const Result<std::vector<Attached>> attached = attach(m_workspace, request);
    if (!attached) {
        m_failure->setText(format::error(attached.error()));
        m_failure->show();
        Announcer::say(*this, m_failure->text());
        return;
    }
    const auto twins = std::ranges::count_if(attached.value(), [](const Attached& each) {
        return each.fate == AttachFate::Linked || each.fate == AttachFate::AlreadyThere;
    });
    const QString words =
        tr("Documents kept: %1. Ctrl+Z takes it back.").arg(QLocale().toString(attached.value().size()));
    Q_EMIT kept(twins > 0 ? tr("%1 Kept already: %2.").arg(words, QLocale().toString(twins)) : words);
    QDialog::accept();
}

}  // namespace credence
